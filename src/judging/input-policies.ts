import type { Config } from '../config/config.ts';
import { collectSet } from '../evaluate/collect-set.ts';
import { evaluateSet, type Judgement } from '../evaluate/evaluate.ts';
import { type Plan, planRules } from '../evaluate/plan.ts';
import { openPostponed } from '../evaluate/postponed.ts';
import { asViolations } from '../evaluate/violated-policies.ts';
import type { CompiledRule } from '../catalog/compiled.ts';
import type { SelectedRule } from '../catalog/select.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Path } from '../model/location.ts';
import type { Rendering } from '../model/rendering.ts';
import type { Resource } from '../model/resource.ts';
import { parse } from '../parse/parse.ts';
import type { Tracer } from '../trace/trace.ts';

/** Admission policies that lie in what is scanned. They may be for objects of any source, and so judge when all have been read. */
export interface InputPolicies {
  /** Keeps the object where it is a policy or binds one. */
  meet(resource: Resource, tracer: Tracer): void;
  /** Keeps the way to a source's objects, not the objects. */
  hold(rendering: Rendering, tracer: Tracer): void;
  /** When every source has been read: reads them again if a policy was met, and judges their objects by it. */
  settle(): Promise<InputVerdicts>;
}

/** What the policies say. */
export interface InputVerdicts {
  /** Of the policies themselves. */
  readonly diagnostics: readonly Diagnostic[];
  readonly judgements: Iterable<{ readonly judgement: Judgement; readonly tracer: Tracer }>;
}

interface Held {
  readonly rendering: Rendering;
  readonly tracer: Tracer;
}

/** Nothing met yet; undefined where no rule asks for it. */
export function openInputPolicies(plan: Plan, config: Config): InputPolicies | undefined {
  const selected = plan.policies;
  if (selected === undefined) return undefined;
  const held: Held[] = [];
  const met: { readonly resource: Resource; readonly tracer: Tracer }[] = [];
  return {
    meet(resource, tracer) {
      if (!/^ValidatingAdmissionPolicy(?:Binding)?$/u.test(resource.kind)) return;
      // One that is named with --rules judges as a rule of its own.
      const isRule = plan.set.some(
        ({ compiled }) => compiled.policy !== undefined && compiled.rule.id === resource.name,
      );
      if (!isRule) met.push({ resource, tracer });
    },
    hold(rendering, tracer) {
      held.push({ rendering, tracer });
    },
    async settle() {
      if (met.length === 0) return { diagnostics: [], judgements: [] };
      const { policiesOfInput } = await import('../admission/policies-of-input.ts');
      const { rules, diagnostics } = policiesOfInput(
        met.map(({ resource, tracer }) => ({
          resource,
          homeOf: (path) => tracer.trace(mention(selected, resource, path)).provenance.home,
        })),
      );
      return { diagnostics, judgements: rules.length === 0 ? [] : judgedBy(rules, selected, held, config) };
    },
  };
}

/** What a tracer leads home, for the sake of the place alone. */
function mention({ compiled: { rule } }: SelectedRule, resource: Resource, path: Path): Parameters<Tracer['trace']>[0] {
  return { rule, severity: rule.severity, message: '', resource, path, related: [] };
}

function* judgedBy(
  rules: readonly CompiledRule[],
  selected: SelectedRule,
  held: readonly Held[],
  config: Config,
): Generator<{ readonly judgement: Judgement; readonly tracer: Tracer }> {
  const plan = planRules(
    rules.map((compiled) => ({ compiled, params: {}, strict: false })),
    config.podTemplates,
  );
  const postponed = openPostponed<Tracer>(plan);
  for (const { rendering, tracer } of held) {
    const collector = collectSet(rendering, plan);
    for (const stream of rendering.streams)
      for (const resource of parse(rendering, stream, config.limits).resources) collector.add(resource);
    const { set } = collector;
    const judgement = postponed.hold(evaluateSet(set, plan), set, tracer);
    yield { judgement: asViolations(judgement, selected), tracer };
  }
  for (const { judgement, token } of postponed.settle())
    yield { judgement: asViolations(judgement, selected), tracer: token };
}
