import type { Plan } from '../evaluate/plan.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding } from '../model/finding.ts';
import type { Rendering } from '../model/rendering.ts';
import type { StreamRest } from '../parse/parse.ts';

/** Kubernetes YAML that does not parse is a finding, so that it stands in the pull request where it can be repaired. */
export function syntaxFindings({ broken, stream }: StreamRest, rendering: Rendering, plan: Plan): readonly Finding[] {
  const selected = plan.syntax;
  if (selected === undefined) return [];
  const { rule } = selected.compiled;
  return broken.map(({ message, position }) => ({
    rule,
    severity: selected.severity ?? rule.severity,
    message: `This is not YAML that Kubernetes can read: ${message}.`,
    place: { rendering, stream, region: { start: position, end: position } },
    path: [],
    related: [],
  }));
}

/** Where no rule is asked to find it, what makes the run incomplete is told all the same. */
export function unreadDocuments({ broken, stream }: StreamRest, { trail }: Rendering): readonly Diagnostic[] {
  const file = stream.origin;
  return broken.map(({ message, position }) => ({
    code: 'unreadable',
    level: 'error',
    message: `A document of ${file} is no YAML that Kubernetes can read, so it was not judged: ${message}`,
    hint: 'Mend the indentation, quotes or keys at the place named.',
    // Lines of what Helm or Kustomize has made are not lines of the file.
    at: trail.kind === 'identity' ? { file, region: { start: position, end: position } } : { file },
  }));
}
