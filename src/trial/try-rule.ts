import type { CompiledRule } from '../catalog/compiled.ts';
import { DEFAULT_LIMITS } from '../config/config.ts';
import { collectSet } from '../evaluate/collect-set.ts';
import { evaluateResource, evaluateSet } from '../evaluate/evaluate.ts';
import { planRules } from '../evaluate/plan.ts';
import type { Data } from '../model/data.ts';
import { repoPath, type Path } from '../model/location.ts';
import type { Rendering } from '../model/rendering.ts';
import type { Severity } from '../model/severity.ts';
import { parse } from '../parse/parse.ts';

/** What a rule says of a text. */
export interface Trial {
  readonly findings: readonly {
    /** `Kind/name`, empty for text that does not parse. */
    readonly subject: string;
    /** As in anchors: `spec.containers[0].image`; `.` for the whole. */
    readonly path: string;
    readonly message: string;
    readonly severity: Severity;
  }[];
  /** Why something could not be judged. */
  readonly faults: readonly string[];
}

/** Judges Kubernetes YAML by one rule, all documents as one set. `params.strict` turns the second arm on. Pure. */
export function tryRule(compiled: CompiledRule, yaml: string, params: Readonly<Record<string, Data>> = {}): Trial {
  const { strict, ...others } = { ...compiled.params, ...params };
  const plan = planRules([{ compiled, params: others, strict: strict === true }], []);
  const stream = { origin: repoPath('example.yaml'), text: yaml, line: 1 };
  const rendering: Rendering = {
    source: { kind: 'stdin' },
    streams: [stream],
    trail: { kind: 'identity' },
    diagnostics: [],
  };
  const parsed = parse(rendering, stream, DEFAULT_LIMITS);
  const collector = collectSet(rendering, plan);
  const judgements = parsed.resources.map((resource) => {
    collector.add(resource);
    return evaluateResource(resource, plan);
  });
  judgements.push(evaluateSet(collector.set, plan));
  const syntax = plan.syntax === undefined ? [] : parsed.broken;
  return {
    findings: [
      ...syntax.map(({ message }) => ({ subject: '', path: '.', message, severity: compiled.rule.severity })),
      ...judgements
        .flatMap((one) => one.findings)
        .map(({ resource, path, message, severity }) => ({
          subject: resource === undefined ? '' : `${resource.kind}/${resource.name}`,
          path: writtenPath(path),
          message,
          severity,
        })),
    ],
    faults: [
      ...judgements.flatMap((one) => one.diagnostics).map((one) => one.message),
      ...(plan.syntax === undefined ? parsed.broken.map((one) => one.message) : []),
    ],
  };
}

/** A path as rule files write it. */
export function writtenPath(path: Path): string {
  let text = '';
  for (const segment of path) {
    if (typeof segment === 'number') text += `[${segment}]`;
    else if (/^[^.[\]'"$*]+$/u.test(segment)) text += text === '' ? segment : `.${segment}`;
    else text += `['${segment}']`;
  }
  return text === '' ? '.' : text;
}
