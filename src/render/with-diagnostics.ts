import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rendering } from '../model/rendering.ts';

/** The rendering, with what there was to say before its own diagnostics. */
export function withDiagnostics(rendering: Rendering, diagnostics: readonly Diagnostic[]): Rendering {
  return diagnostics.length === 0
    ? rendering
    : { ...rendering, diagnostics: [...diagnostics, ...rendering.diagnostics] };
}
