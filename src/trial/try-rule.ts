import { policiesOfInput } from '../admission/policies-of-input.ts';
import type { CompiledRule } from '../catalog/compiled.ts';
import { DEFAULT_LIMITS } from '../config/config.ts';
import { DEFAULT_KUBE_VERSIONS } from '../config/kube-version.ts';
import { collectSet } from '../evaluate/collect-set.ts';
import { evaluateResource, evaluateSet, type Judgement } from '../evaluate/evaluate.ts';
import { planRules } from '../evaluate/plan.ts';
import { asViolations } from '../evaluate/violated-policies.ts';
import type { SelectedRule } from '../catalog/select.ts';
import type { Data } from '../model/data.ts';
import { repoPath, type Path } from '../model/location.ts';
import type { Rendering } from '../model/rendering.ts';
import type { Resource } from '../model/resource.ts';
import type { Severity } from '../model/severity.ts';
import { parse, type ParsedStream } from '../parse/parse.ts';
import { openCustomSchemas } from '../schema/custom/custom-schemas.ts';
import { changesToImmutable } from '../schema/immutable.ts';
import { openObjectsBefore } from '../schema/objects-before.ts';
import type { Problem } from '../schema/problem.ts';
import { judged } from '../schema/judged.ts';
import { openSchemas } from '../schema/schemas.ts';
import { targetOf } from '../schema/target.ts';

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

/** Kubernetes YAML that has been read, so that several rules can be tried on it. */
export interface TrialText {
  readonly rendering: Rendering;
  readonly parsed: ParsedStream;
}

/** Reads Kubernetes YAML for trials, all documents as one set. Pure; never throws. */
export function readTrialText(yaml: string): TrialText {
  const stream = { origin: repoPath('example.yaml'), text: yaml, line: 1 };
  const rendering: Rendering = {
    source: { kind: 'stdin' },
    streams: [stream],
    trail: { kind: 'identity' },
    diagnostics: [],
  };
  return { rendering, parsed: parse(rendering, stream, DEFAULT_LIMITS) };
}

/** Judges Kubernetes YAML by one rule, all documents as one set. `params.strict` turns the second arm on. Pure. */
export function tryRule(compiled: CompiledRule, yaml: string, params: Readonly<Record<string, Data>> = {}): Trial {
  return tryRuleOn(compiled, readTrialText(yaml), params);
}

/** The same for text that has been read. */
export function tryRuleOn(
  compiled: CompiledRule,
  { rendering, parsed }: TrialText,
  params: Readonly<Record<string, Data>> = {},
): Trial {
  const { strict, ...others } = { ...compiled.params, ...params };
  const plan = planRules([{ compiled, params: others, strict: strict === true }], []);
  const collector = collectSet(rendering, plan);
  const judge = plan.schema.size === 0 ? undefined : schemasFor(parsed.resources);
  const judgements = parsed.resources.map((resource) => {
    collector.add(resource);
    return evaluateResource(resource, plan, judge?.(resource));
  });
  judgements.push(evaluateSet(collector.set, plan));
  if (plan.policies !== undefined) judgements.push(judgedByPolicies({ rendering, parsed }, plan.policies));
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

/** What the admission policies of a text say of its objects. */
function judgedByPolicies({ rendering, parsed: { resources } }: TrialText, selected: SelectedRule): Judgement {
  const { rules, diagnostics } = policiesOfInput(
    resources.map((resource) => ({
      resource,
      homeOf: (path) => ({
        file: resource.document.stream.origin,
        region: resource.document.locate([...resource.root, ...path]).region,
      }),
    })),
  );
  const plan = planRules(
    rules.map((one) => ({ compiled: one, params: {}, strict: false })),
    [],
  );
  const collector = collectSet(rendering, plan);
  for (const resource of resources) collector.add(resource);
  const judgement = asViolations(evaluateSet(collector.set, plan), selected);
  return { ...judgement, diagnostics };
}

/** What the schemas say of each of the resources, for the default versions of Kubernetes; their own definitions are known. */
function schemasFor(resources: readonly Resource[]): (resource: Resource) => readonly Problem[] {
  const schemas = openSchemas(targetOf(DEFAULT_KUBE_VERSIONS));
  const custom = openCustomSchemas(schemas, { unknownKinds: 'info', user: undefined });
  for (const { kind, object } of resources) if (kind === 'CustomResourceDefinition') custom.define(object);
  // An example has no base; of two objects of one name the first is what the second was.
  const before = openObjectsBefore();
  return (resource) => {
    const was = before.of(resource);
    before.see(resource);
    const changes = was === undefined ? [] : changesToImmutable(was, resource);
    return [...(schemas.judge(judged(resource)) ?? custom.judge(judged(resource))).problems, ...changes];
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
