import type { Limits } from '../config/config.ts';
import type { TracedFinding } from '../model/finding.ts';
import type { Rendering } from '../model/rendering.ts';
import type { RepoPath } from '../model/location.ts';
import { parse } from '../parse/parse.ts';

/** The lines of a file that hold a secret's value: what Secrets hold, and what a rule says is one. Lines count from 1. */
export function secretLinesOf(
  file: RepoPath,
  text: string,
  { findings, limits }: { readonly findings: readonly TracedFinding[]; readonly limits: Limits },
): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { rule, provenance } of findings) {
    const line = provenance.home.region?.start.line;
    if (rule.sensitive && provenance.home.file === file && line !== undefined) lines.add(line);
  }
  const stream = { origin: file, text, line: 1 };
  const rendering: Rendering = {
    source: { kind: 'stdin' },
    streams: [stream],
    trail: { kind: 'identity' },
    diagnostics: [],
  };
  for (const { kind, document, root } of parse(rendering, stream, limits).resources) {
    if (kind !== 'Secret') continue;
    for (const key of ['data', 'stringData']) {
      const region = document.locateValue([...root, key]);
      for (let line = region?.start.line ?? 1; line <= (region?.end.line ?? 0); line += 1) lines.add(line);
    }
  }
  return lines;
}
