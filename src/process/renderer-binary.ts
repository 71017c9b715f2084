import type { Diagnostic } from '../model/diagnostic.ts';
import type { Renderer } from '../model/report.ts';

/** A program that renders, ready to be run. */
export interface RendererBinary extends Renderer {
  /** Absolute path of the program. */
  readonly path: string;
  /** What stands before the renderer's own arguments: `kustomize` for kubectl. */
  readonly argsPrefix: readonly string[];
}

/** What the search for a renderer came to. Without a binary, one of the diagnostics is an error. */
export interface FoundRenderer {
  readonly binary?: RendererBinary;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a program said of itself while it did something else. */
export interface ToldVersion {
  /** Absolute path of the program. */
  readonly path: string;
  /** As it prints it: `v4.1.4`. */
  readonly version: string;
}

/** Looks for a renderer when it is first asked for, and answers the same from then on. */
export interface Renderers {
  /** `told` spares a program that has said its version already the question for it. */
  helm(told?: ToldVersion): Promise<FoundRenderer>;
  /**
   * Where the program lies that `helm()` will most likely name, as long as that has yet to say its version. Undefined where none may be run before
   * it was looked at; absent where nobody guesses.
   */
  likelyHelm?(): Promise<string | undefined>;
  kustomize(): Promise<FoundRenderer>;
}
